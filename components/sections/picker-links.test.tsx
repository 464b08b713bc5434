import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { PickerSearch } from "@/lib/views/parts/view";
import { PickerLinks } from "./picker-links";

const items = [
  { label: "HSI", href: "/compare?symbols=spx", picked: true },
  { label: "CAC 40", href: null, picked: false },
];

it("has no sign before a way to other choices", () => {
  const ways = [{ label: "Next", href: "/compare?page=2", picked: false, isWay: true as const }];
  const html = renderToStaticMarkup(<PickerLinks label="Against" isTitled={false} items={ways} />);
  expect(html).toContain("Next");
  expect(html).not.toContain("+ ");
});

it("is named by its label, which is seen only where it should be", () => {
  const [plain, titled] = [false, true].map((isTitled) =>
    renderToStaticMarkup(<PickerLinks label="Against" isTitled={isTitled} items={items} />),
  );
  for (const html of [plain, titled]) {
    expect(html).toContain('aria-label="Against"');
    expect(html).toContain('aria-current="true"');
    expect(html).toMatch(/<span[^>]*>CAC 40<\/span>/);
  }
  expect(plain).not.toContain(">Against<");
  expect(titled).toContain(">Against<");
});

it("asks by GET for its own page and keeps the rest of the address", () => {
  const search = { label: "Name or symbol", value: "dow", longest: 100, submit: "Find" };
  const found = { href: "/zh-Hant/compare?symbols=hsi,spx&currency=usd", all: "All 1,012", line: null };
  const draw = (more: Partial<PickerSearch>) =>
    renderToStaticMarkup(
      <PickerLinks
        label="Against"
        isTitled={false}
        items={items}
        search={{ ...search, ...found, ...more }}
      />,
    );
  const html = draw({});
  expect(html).toMatch(/<form [^>]*method="get"/);
  expect(html).toMatch(/<form [^>]*action="\/zh-Hant\/compare"/);
  expect(html).toContain('<input type="hidden" name="symbols" value="hsi,spx"/>');
  expect(html).toContain('<input type="hidden" name="currency" value="usd"/>');
  expect(html).toMatch(
    /<label for="picker-q">Name or symbol<\/label><input [^>]*id="picker-q"[^>]*value="dow"/,
  );
  expect(html).toContain('<a href="/zh-Hant/compare?symbols=hsi,spx&amp;currency=usd"');
  expect(draw({ all: null, line: "None of them." })).toMatch(/^(?!.*All 1,012).*None of them\./);
  expect(renderToStaticMarkup(<PickerLinks label="Against" isTitled={false} items={items} />)).not.toContain(
    "<form",
  );
});
