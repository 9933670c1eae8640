import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

export interface FoundElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a browser makes of a piece of HTML, by the parser of the standard. */
export interface ReadHtml {
  readonly elements: readonly FoundElement[];
  readonly text: string;
  /** Comments and document types: nothing of ours has any. */
  readonly others: number;
}

export function readHtml(html: string): ReadHtml {
  const elements: FoundElement[] = [];
  let text = '';
  let others = 0;
  const visit = (node: Node): void => {
    if ('tagName' in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      elements.push({ name: node.tagName, attributes });
    } else if (node.nodeName === '#text' && 'value' in node) text += node.value;
    else if (node.nodeName !== '#document-fragment') others += 1;
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return { elements, text, others };
}
