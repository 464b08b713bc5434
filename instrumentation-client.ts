// Read apart from the start of the page, which waits for a pause behind it (lib/http/answers/late-scripts.js): on a slow
// phone the two in one go keep the reader waiting twice as long.
import "react-dom/client";
