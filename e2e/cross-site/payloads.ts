/**
 * Texts that ran as script on other sites, or that would on ours if any step of writing or drawing let them: built from
 * parts, so that each place where a text is read (markup, attribute, address, script, style, Markdown) meets every disguise.
 * Each calls `ran(n)` with its own number.
 */
export interface Payload {
  readonly number: number;
  readonly text: string;
}

type Write = (call: string) => string;

/** Elements that load, focus or move by themselves, and what they do it with. */
const ELEMENTS: readonly (readonly [name: string, attributes: string, events: readonly string[]])[] = [
  ['img', 'src=x', ['onerror', 'onload', 'onclick', 'onmouseover', 'onpointerenter']],
  ['svg', '', ['onload', 'onclick', 'onfocusin', 'onbegin']],
  ['body', '', ['onload', 'onpageshow', 'onresize', 'onhashchange', 'onscroll']],
  ['video', 'src=x autoplay', ['onerror', 'onloadstart', 'onplay', 'onclick']],
  ['audio', 'src=x autoplay', ['onerror', 'onloadstart', 'onplay']],
  ['input', 'autofocus', ['onfocus', 'onblur', 'oninput', 'onclick', 'onselect']],
  ['textarea', 'autofocus', ['onfocus', 'onblur', 'onclick']],
  ['select', 'autofocus', ['onfocus', 'onchange', 'onclick']],
  ['button', 'autofocus', ['onfocus', 'onclick', 'onpointerdown']],
  ['details', 'open', ['ontoggle', 'onclick']],
  ['dialog', 'open', ['onclose', 'onclick', 'onfocus']],
  ['iframe', 'src=about:blank', ['onload', 'onmouseover']],
  ['object', 'data=x', ['onerror', 'onload']],
  ['embed', 'src=x', ['onerror', 'onload']],
  ['marquee', '', ['onstart', 'onfinish', 'onbounce']],
  [
    'div',
    'style=animation-name:x contenteditable autofocus',
    ['onanimationstart', 'onanimationend', 'onfocus', 'onclick'],
  ],
  ['p', 'tabindex=0', ['onclick', 'onmouseenter', 'onfocus', 'onbeforecopy', 'oncopy']],
  ['a', 'href=#', ['onclick', 'onmouseover', 'onfocus', 'ondragstart']],
  ['link', 'rel=stylesheet href=x', ['onerror', 'onload']],
  ['style', '', ['onload', 'onerror']],
  ['math', 'tabindex=0', ['onclick', 'onfocus']],
  ['picture', '', ['onclick', 'onwheel']],
  ['form', '', ['onsubmit', 'onreset', 'onclick']],
  ['custom-thing', 'tabindex=1', ['onclick', 'onfocus']],
];

/** Ways to write one element with one handler that parsers have disagreed about. */
const SPELLINGS: readonly ((element: string, attributes: string, event: string, call: string) => string)[] = [
  (element, attributes, event, call) => `<${element} ${attributes} ${event}=${call}>`,
  (element, attributes, event, call) => `<${element} ${attributes} ${event}="${call}">`,
  (element, attributes, event, call) => `<${element} ${attributes} ${event}='${call}'/>`,
  (element, attributes, event, call) => `<${element.toUpperCase()} ${attributes} ${event.toUpperCase()}=${call}>`,
  (element, attributes, event, call) => `<${element}/${attributes.replaceAll(' ', '/')}/${event}=${call}//`,
  (element, attributes, event, call) => `<${element}\n${attributes}\n${event}\n=\n"${call}"\n>`,
  (element, attributes, event, call) => `<${element}\t${attributes}\t${event}\t=\t${call}\t>`,
  (element, attributes, event, call) => `"><${element} ${attributes} ${event}=${call}>`,
  (element, attributes, event, call) =>
    `'></title></textarea></style></noscript><${element} ${attributes} ${event}=${call}>`,
  (element, attributes, event, call) => `--><!--><${element} ${attributes} ${event}=${call}><!--`,
  (element, attributes, event, call) =>
    `<${element} ${attributes} ${event}="&#${call.charCodeAt(0)};${call.slice(1)}">`,
  (element, attributes, event, call) => `<<${element} ${attributes} ${event}=${call}>>`,
  (element, attributes, event, call) => `&lt;${element} ${attributes} ${event}=${call}&gt;`,
  (element, attributes, event, call) => `\\<${element} ${attributes} ${event}=${call}\\>`,
];

/** Script that stands in markup, and markup that a second parsing turns into some. */
const MARKUP: readonly Write[] = [
  (call) => `<script>${call}</script>`,
  (call) => `<SCRIPT>${call}</SCRIPT>`,
  (call) => `<script src="data:text/javascript,${call}"></script>`,
  (call) => `<script type=module>${call}</script>`,
  (call) => `<scr<script>ipt>${call}</scr</script>ipt>`,
  (call) => `<script\u0020\n>${call}</script\t\n bar>`,
  (call) => `</script><script>${call}</script>`,
  (call) => `</title><script>${call}</script>`,
  (call) => `<svg><script>${call}</script></svg>`,
  (call) => `<svg><script href="data:,${call}"/></svg>`,
  (call) => `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  (call) => `<svg><set attributeName=href to=javascript:${call}><a><text>x</text></a></svg>`,
  (call) => `<svg><a xlink:href="javascript:${call}"><rect width=99 height=99 /></a></svg>`,
  (call) => `<svg><use href="data:image/svg+xml,&lt;svg id='x' onload='${call}'/&gt;#x"/></svg>`,
  (call) => `<svg><foreignObject><body onload=${call}></foreignObject></svg>`,
  (call) => `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${call}&gt;">`,
  (call) => `<math><mi xlink:href="javascript:${call}">x</mi></math>`,
  (call) => `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${call}>`,
  (call) => `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
  (call) => `<svg></p><style><a id="</style><img src=1 onerror=${call}>">`,
  (call) => `<template><img src=x onerror=${call}></template>`,
  (call) => `<xmp><p title="</xmp><img src=x onerror=${call}>">`,
  (call) => `<textarea><p title="</textarea><img src=x onerror=${call}>">`,
  (call) => `<select><option><style></option></select><img src=x onerror=${call}></style>`,
  (call) => `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
  (call) => `<iframe src="javascript:parent.${call}"></iframe>`,
  (call) => `<object data="javascript:${call}"></object>`,
  (call) => `<embed src="javascript:${call}">`,
  (call) => `<base href="javascript:/a/-${call}///////"><a href=../lol/safari.html>x</a>`,
  (call) => `<meta http-equiv=refresh content="0;url=javascript:${call}">`,
  (call) => `<link rel=import href="data:text/html,<script>${call}</script>">`,
  (call) => `<form action="javascript:${call}"><button autofocus>x</button></form>`,
  (call) => `<button formaction="javascript:${call}">x</button>`,
  (call) => `<isindex type=image src=1 onerror=${call}>`,
  (call) => `<table background="javascript:${call}">`,
  (call) => `<a href="javascript:${call}" autofocus>x</a>`,
  (call) => `<area href="javascript:${call}">`,
  (call) => `<style>@import "javascript:${call}";</style>`,
  (call) => `<style>*{background:url("javascript:${call}")}</style>`,
  (call) => `<p style="background:url(javascript:${call})">x</p>`,
  (call) => `<p style="width:expression(${call})">x</p>`,
  (call) => `<div style="-moz-binding:url(data:text/xml,${call})">x</div>`,
  (call) => `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><script>${call}</script></html>`,
  (call) => `<![CDATA[<script>${call}</script>]]>`,
  (call) => `<!--[if gte IE 4]><script>${call}</script><![endif]-->`,
  (call) => `<%<!--'%><script>${call}</script -->`,
  (call) => `{@html "<img src=x onerror=${call}>"}`,
  (call) => `{{constructor.constructor('${call}')()}}`,
  (call) => `\${${call}}`,
  (call) => `\u2028${call}\u2029`,
  (call) => `"});${call};//`,
  (call) => `';${call};'`,
  (call) => `\\";${call};//`,
  (call) => `<!--<script>${call}`,
  (call) => `" autofocus onfocus="${call}`,
  (call) => `' autofocus onfocus='${call}`,
  (call) => `\` autofocus onfocus=\`${call}`,
  (call) => `x" onmouseover=${call} y="`,
];

/** Addresses that are script, in every disguise that browsers undo. */
const ADDRESSES: readonly Write[] = [
  (call) => `javascript:${call}`,
  (call) => `JaVaScRiPt:${call}`,
  (call) => `javascript&colon;${call}`,
  (call) => `&#106;avascript:${call}`,
  (call) => `&#x6A;avascript:${call}`,
  (call) => `java&Tab;script:${call}`,
  (call) => `java&NewLine;script:${call}`,
  (call) => `java\tscript:${call}`,
  (call) => `java%0ascript:${call}`,
  (call) => `%6Aavascript:${call}`,
  (call) => `\\javascript:${call}`,
  (call) => `javascript\\:${call}`,
  (call) => `javascript://example.org/%0a${call}`,
  (call) => `javascript:/*https://example.org*/${call}`,
  (call) => `data:text/html,<script>parent.${call}</script>`,
  (call) => `data:text/html;base64,${btoa(`<script>parent.${call}</script>`)}`,
  (call) => `data:image/svg+xml,<svg onload=${call}>`,
  (call) => `vbscript:${call}`,
  (call) => `view-source:javascript:${call}`,
  (call) => `feed:javascript:${call}`,
  (call) => `jar:javascript:${call}!/`,
  (call) => `blob:javascript:${call}`,
  (call) => `//javascript:${call}`,
  (call) => `https://example.org/" onmouseover="${call}`,
  (call) => `https://example.org/'onclick='${call}`,
  (call) => `https://example.org/"><svg/onload=${call}>`,
  (call) => `https://example.org/<script>${call}</script>`,
  (call) => `https://javascript:${call}@example.org/`,
];

/** Places of Markdown in which an address or a title stands. */
const LINKS: readonly ((address: string, call: string) => string)[] = [
  (address) => `[x](${address})`,
  (address) => `[x](<${address}>)`,
  (address) => `![x](${address})`,
  (address) => `[![x](x)](${address})`,
  (address) => `<${address}>`,
  (address) => `[x][y]\n\n[y]: ${address}`,
  (address) => `[y]\n\n[y]: <${address}> "t"`,
  (address) => address,
  (address) => `# [x](${address})`,
  (address) => `| a |\n| - |\n| [x](${address}) |`,
  (address) => `> - [x](${address})`,
  (address) => `[x](${address} "a")`,
  (_address, call) => `[x](https://example.org "\\" onmouseover=${call} ")`,
  (_address, call) => `[x](https://example.org '" onfocus=${call} autofocus ')`,
  (_address, call) => `[<img src=x onerror=${call}>](https://example.org)`,
  (_address, call) => `[x\`](https://example.org) <img src=x onerror=${call}>\``,
];

/** Code, tags and mentions: what stands beside them is drawn in other ways. */
const WRITING: readonly Write[] = [
  (call) => `\`\`\`html\n<img src=x onerror=${call}>\n\`\`\``,
  (call) => `\`\`\`"><img src=x onerror=${call}>\nx\n\`\`\``,
  (call) => `\`\`\` js onload=${call}\nx\n\`\`\``,
  (call) => `\`<img src=x onerror=${call}>\``,
  (call) => `    <script>${call}</script>`,
  (call) => `~~~\n</code></pre><script>${call}</script>\n~~~`,
  (call) => `@a_name"onclick=${call}`,
  (call) => `@a_name<img src=x onerror=${call}>`,
  (call) => `#<img src=x onerror=${call}>`,
  (call) => `#tag"><svg onload=${call}>`,
  (call) => `#tag' onclick='${call}`,
  (call) => `**<img src=x onerror=${call}>**`,
  (call) => `*a*<svg/onload=${call}>_b_`,
  (call) => `[^1]\n\n[^1]: <img src=x onerror=${call}>`,
  (call) => `a | b\n--|--\n<script>${call}</script> | <img src=x onerror=${call}>`,
  (call) => `<div>\n\n**a**\n<script>${call}</script>\n\n</div>`,
];

/** Exactly `count` payloads, each different, the same at every call: spread evenly over all that the parts give. */
export function payloads(count: number): Payload[] {
  const writes = [...new Set(everyWrite())];
  if (writes.length < count) throw new Error(`The parts give ${writes.length} payloads, not ${count}.`);
  return Array.from({ length: count }, (_, number) => {
    const write = writes[Math.floor((number * writes.length) / count)];
    if (write === undefined) throw new Error('Every number has its payload.');
    return { number, text: write(`ran(${number})`) };
  });
}

function everyWrite(): Write[] {
  const elements = ELEMENTS.flatMap(([element, attributes, events]) =>
    events.flatMap((event) =>
      SPELLINGS.map(
        (spell): Write =>
          (call) =>
            spell(element, attributes, event, call),
      ),
    ),
  );
  const links = ADDRESSES.flatMap((address) =>
    LINKS.map(
      (link): Write =>
        (call) =>
          link(address(call), call),
    ),
  );
  const nested = [...MARKUP, ...WRITING].flatMap((write): Write[] => [
    write,
    (call) => `> ${write(call)}`,
    (call) => `- ${write(call)}`,
    (call) => `text **${write(call)}** text`,
    (call) => `[${write(call)}](https://example.org)`,
    (call) => encodeOnce(write(call)),
    (call) => encodeOnce(encodeOnce(write(call))),
    (call) => `\u200b${write(call)}`,
    (call) => `${write(call)}${write(call)}`,
    (call) => `<p>${write(call)}</p>`,
    (call) => `| ${write(call)} |\n| - |\n| ${write(call)} |`,
    (call) => `1. # ${write(call)}`,
    (call) => `~~${write(call)}~~ #tag${write(call)}`,
    (call) => `@a_name ${write(call)} https://example.org/${write(call)}`,
  ]);
  return [...nested, ...links, ...elements];
}

/** What undoes entities once too often makes markup of this. */
function encodeOnce(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
