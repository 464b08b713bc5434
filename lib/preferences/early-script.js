/**
 * Runs in the head of every page, before anything is painted: what a reader with scripts has chosen stands in their
 * browser alone, so that the page is the same for everyone. The policy of pages knows it by its text.
 */
export const EARLY_SCRIPT =
  'for(const n of["theme","tones"])try{const v=localStorage.getItem(n);if(v)document.documentElement.dataset[n]=v}catch{}';
