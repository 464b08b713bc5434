import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { FormContent } from "@/lib/views/parts/form";
import { StateForm } from "./state-form";

const form: FormContent = {
  ...{ line: "Blank: the close.", action: "/indices/hsi/returns", submit: "Work it out" },
  hidden: [{ name: "asof", value: "3" }],
  fields: [
    { kind: "date", name: "from", label: "From", value: "2015-01-15", min: "1964-07-31", max: "2026-08-21" },
    { kind: "number", name: "price", label: "Price", value: "", min: "0.01", max: "999" },
    {
      kind: "choice",
      name: "plan",
      label: "Paid in",
      value: "monthly",
      options: [
        { value: "once", label: "once" },
        { value: "monthly", label: "each month" },
      ],
    },
  ],
};

describe(StateForm, () => {
  const html = renderToStaticMarkup(<StateForm id="calculator" title="Your days" form={form} />);

  it("asks by GET for the page's own address, and keeps what it does not ask for", () => {
    expect(html).toContain('method="get"');
    expect(html).toContain('action="/indices/hsi/returns"');
    expect(html).toContain('<input type="hidden" name="asof" value="3"/>');
  });

  it("has a label for each field, days that must be there, numbers that may be blank", () => {
    for (const { name, label } of form.fields) {
      expect(html).toContain(`<label for="calculator-${name}"`);
      expect(html).toContain(label);
    }
    expect(html).toMatch(/<input[^>]*required=""[^>]*type="date"[^>]*name="from" value="2015-01-15"/);
    expect(html).not.toMatch(/<input[^>]*required=""[^>]*name="price"/);
  });

  it("shows the choice that is current", () => {
    expect(html).toContain('<option value="monthly" selected="">each month</option>');
  });
});
