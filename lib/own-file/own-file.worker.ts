import { expose } from "comlink";
import { OwnDesk } from "./own-desk";

// The page begins with `new`, in its language.
expose(OwnDesk);
