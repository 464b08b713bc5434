import { expose } from "comlink";
import { OwnDesk } from "./own-desk";

expose(new OwnDesk());
