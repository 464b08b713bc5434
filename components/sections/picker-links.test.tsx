import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
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
