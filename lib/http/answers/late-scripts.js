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
 * Asks for the scripts of a page when it is painted and read to its end. A page in a tab that nobody sees is not painted,
 * and some browsers do not say when: those have their scripts after two seconds.
 */
export const LATE_SCRIPTS =
  '{const ask=()=>{for(const s of document.querySelectorAll("script[data-src]")){s.src=s.dataset.src;delete s.dataset.src}};' +
  'const painted=()=>document.readyState==="loading"?addEventListener("DOMContentLoaded",ask):ask();' +
  'if(PerformanceObserver.supportedEntryTypes?.includes("paint"))new PerformanceObserver(painted).observe({type:"paint",buffered:true});' +
  "setTimeout(painted,2000)}";
