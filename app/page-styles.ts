// In this order: each goes on from the rules of those before it.
import "./globals.css";
import "./tables.css";
import "./columns.css";
import "./boxes.css";
import "./heat.css";
import "./print.css";
import "./take.css";
import "./bulletin.css";
import "./tear-sheet.css";
import "./worked.css";
