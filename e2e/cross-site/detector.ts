import type { BrowserContext, Page } from '@playwright/test';

/** Hears payloads that ran, in any frame of any page of a context. */
export async function listen(context: BrowserContext, ran: Set<string>): Promise<void> {
  await context.exposeFunction('ran', (number: unknown) => {
    ran.add(String(number));
  });
  context.on('dialog', (dialog) => {
    ran.add(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
}

/**
 * Does to what people wrote everything that a visitor could: each element inside the page's main part is hovered,
 * focused, clicked and told that it loaded or failed. Answers what should not be there at all: handlers in attributes,
 * addresses of other kinds than ours, elements that load or run.
 */
export async function provoke(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const wrong = [];
    const events = ['click', 'mouseover', 'pointerenter', 'focus', 'focusin', 'load', 'error', 'toggle', 'animationstart', 'begin'];
    const main = document.querySelector('main') ?? document.body;
    // A press on a link would leave the page; a handler that the payload brought runs before this one.
    document.addEventListener('click', (event) => event.preventDefault());
    document.addEventListener('submit', (event) => event.preventDefault());
    for (const element of main.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) wrong.push('handler ' + element.outerHTML.slice(0, 200));
        if (/^(href|src|action|formaction|data|xlink:href|srcdoc|poster|background)$/i.test(name) && !/^(https?:|mailto:|\\/|#|\\?|$)/i.test(value))
          wrong.push('address ' + element.outerHTML.slice(0, 200));
      }
      if (/^(iframe|object|embed|base|meta|link|applet|frame|portal)$/i.test(element.localName)) wrong.push('element ' + element.outerHTML.slice(0, 200));
    }
    for (const element of main.querySelectorAll('article *, [data-written] *')) {
      if (/^(script|style|math|template|noscript|video|audio)$/i.test(element.localName)) wrong.push('element ' + element.outerHTML.slice(0, 200));
      if (element.closest('button, [role=menu]')) continue;
      for (const event of events) element.dispatchEvent(new Event(event, { bubbles: true, cancelable: true }));
    }
    return wrong;
  })()`);
}
