// Runs in the page. After each frame that is painted it looks at every chart with lines and counts the frames in
// which one shows none, or lines that end elsewhere than its crosshair's area: those of another width.

const page =
  /** @type {Window & { framesOfLines?: { seen: number, without: number, elsewhere: number } }} */ (window);
const counted = { seen: 0, without: 0, elsewhere: 0 };
page.framesOfLines = counted;

/** @param {Element} element */
const isSeen = (element) => element.checkVisibility({ visibilityProperty: true });

/** @param {Element} plate */
function look(plate) {
  const still = [...plate.querySelectorAll("[data-layer=lines] path")].filter(isSeen);
  const live = [...plate.querySelectorAll("path.recharts-area-curve")].filter(isSeen);
  const area = plate.querySelector("[data-layer=live] [role=slider]")?.getBoundingClientRect();
  counted.seen += 1;
  if (still.length + live.length === 0) counted.without += 1;
  if (live.length === 0 || area === undefined) return;
  const right = Math.max(...live.map((path) => path.getBoundingClientRect().right));
  if (Math.abs(right - area.right) > 2) counted.elsewhere += 1;
}

/** @param {number} paintedWidth */
function afterPaint(paintedWidth) {
  // The window has changed again: what is in the page now has not been painted yet.
  if (window.innerWidth !== paintedWidth) return;
  for (const plate of document.querySelectorAll(
    "section:has([data-layer=lines], path.recharts-area-curve)",
  )) {
    look(plate);
  }
}

function onFrame() {
  const { port1, port2 } = new MessageChannel();
  // A message is handled when the frame has been painted.
  const width = window.innerWidth;
  port1.onmessage = () => afterPaint(width);
  port2.postMessage(null);
  requestAnimationFrame(onFrame);
}
requestAnimationFrame(onFrame);
