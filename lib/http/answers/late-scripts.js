// As React writes the scripts of Next; that of browsers without modules is not among them.
const ASYNC_SCRIPT = /<script src="(?<path>\/_next\/static\/[^"]+)"(?<rest>(?: id="[^"]*")?) async="">/g;

/**
 * A page whose scripts wait until its words are painted, with `LATE_SCRIPTS` in its head to ask for them then: on a slow
 * line they stood in the way of the style sheet and the fonts, on a slow phone their reading in that of the first paint.
 * @param {string} html
 * @returns {string}
 */
export function withLateScripts(html) {
  return html.replace(ASYNC_SCRIPT, '<script data-src="$<path>"$<rest> async="">');
}

/**
 * When a page is painted and read to its end, asks for its scripts, and lays out what is not in sight yet, plate by plate,
 * as there is time: the first paint does not wait for it, and whoever takes a picture of the page has all of it. A page in a
 * tab that nobody sees is not painted, and some browsers do not say when: those have both after two seconds.
 *
 * Next reads all its scripts and starts the page in one go, but for scripts of next/script that are to run between the two:
 * an empty one lets the browser answer its reader there.
 */
export const LATE_SCRIPTS =
  "{const next=()=>(self.requestIdleCallback??setTimeout)(unfold);" +
  'const unfold=()=>{const p=document.querySelector("[data-folded]");if(p){delete p.dataset.folded;next()}};' +
  'const ask=()=>{for(const s of document.querySelectorAll("script[data-src]")){s.src=s.dataset.src;delete s.dataset.src}next()};' +
  'const painted=()=>document.readyState==="loading"?addEventListener("DOMContentLoaded",ask):ask();' +
  'if(PerformanceObserver.supportedEntryTypes?.includes("paint"))new PerformanceObserver(painted).observe({type:"paint",buffered:true});' +
  "setTimeout(painted,2000);" +
  '(self.__next_s??=[]).push([0,{children:""}])}';
