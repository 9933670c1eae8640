import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/** A card whose words lead to the post's page; the page's own post has no such mark. */
const CARD = 'article[data-opens]';
/** What a press on a card means for itself: ways and controls, and what lies over the page though it is drawn in the card. */
const OWN = 'a, button, input, textarea, select, label, summary, dialog, [popover]';
const LYING_OVER = 'dialog[open], [popover="auto"]:popover-open';

/**
 * Browser only: a press anywhere on a card opens the post, as its time does; with Ctrl or the command key in another tab, as
 * with any link. Presses on its links and buttons, one that ends the selection of text, and one that closes a menu do what
 * they always do. One listener serves all cards.
 */
export const pressToOpen: Attachment<Document> = (page) => {
  let closes = false;
  const stops = [
    on(page, 'pointerdown', () => (closes = page.querySelector(LYING_OVER) !== null), { capture: true }),
    on(page, 'click', (event) => {
      const pressed = event.target instanceof Element ? event.target : null;
      const card = pressed?.closest(CARD);
      if (!card || closes || event.defaultPrevented || pressed?.closest(OWN)) return;
      if (page.getSelection()?.isCollapsed === false) return;
      card.querySelector('a:has(time)')?.dispatchEvent(new MouseEvent('click', event));
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
