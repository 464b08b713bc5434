import { expose } from "comlink";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";
import { OwnDesk } from "./own-desk";

// The page names its worker by its language.
const { name } = self;
expose(new OwnDesk(isLocale(name) ? name : DEFAULT_LOCALE));
