import { HiddenFields } from "@/components/ui/hidden-fields";
import type { PageModel } from "@/lib/pages/page-model";
import type { Plot } from "@/lib/plot/plot";
import { isoFromDay } from "@/lib/series/day";
import type { PlotPicture } from "@/lib/views/parts/content/pictures";

interface RangeFormProps {
  readonly t: PageModel["t"];
  /** The plate's name. */
  readonly id: string;
  readonly title: string;
  readonly plot: Pick<Plot, "x">;
  readonly zoom: NonNullable<PlotPicture["zoom"]>;
}

const FIELD = "border border-rule bg-paper px-1 py-0.5 text-ink";

/**
 * Two dates that become the range of the page, whose other fields stay: a plain form, which works without scripts.
 * Nothing for a picture that is not drawn over days.
 */
export function RangeForm({ t, id, title, plot: { x }, zoom }: RangeFormProps) {
  if (x.unit !== "day") return null;
  const [action = "", query = ""] = zoom.resetHref.split("?");
  const [first, last] = [isoFromDay(Math.ceil(x.domain[0])), isoFromDay(Math.floor(x.domain[1]))];
  // Fields keep what was typed; those of another range are others.
  return (
    <form
      key={`${first} ${last}`}
      method="get"
      action={action}
      autoComplete="off"
      aria-label={t("chart.range.label", { what: title })}
      className="flex flex-wrap items-center gap-1.5"
    >
      <HiddenFields query={query} />
      <span className="flex items-center gap-1.5">
        <label htmlFor={`${id}-from`}>{t("chart.range.from")}</label>
        <input id={`${id}-from`} type="date" name="from" defaultValue={first} required className={FIELD} />
      </span>
      <span className="flex items-center gap-1.5">
        <label htmlFor={`${id}-to`}>{t("chart.range.to")}</label>
        <input id={`${id}-to`} type="date" name="to" defaultValue={last} required className={FIELD} />
      </span>
      <button type="submit" className="px-1.5 py-1 font-medium text-index hover:underline">
        {t("chart.range.show")}
      </button>
    </form>
  );
}
