/**
 * The three preview pictures as trees for satori, in the sizes and colours of the light theme (web/src/ui/styles/tokens.css,
 * doubled: a preview is seen at half its size). Pure: facts in, tree out.
 */
import { BRYGADA, SCHIBSTED } from './fonts.ts';
import { facesFor } from './letters.ts';

export interface Element {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

export interface Community {
  readonly name: string;
  readonly line: string;
}

export type PreviewFacts =
  | { readonly kind: 'installation'; readonly community: Community }
  | {
      readonly kind: 'person';
      readonly community: Community;
      readonly name: string;
      readonly username: string;
      readonly bio: string;
    }
  | {
      readonly kind: 'post';
      readonly community: Community;
      readonly name: string;
      readonly username: string;
      readonly text: string;
      readonly day: string;
    };

export const size = { width: 1200, height: 630 } as const;

const colour = {
  ground: '#F0F2EF',
  sheet: '#FFFFFF',
  ink: '#14171A',
  ink2: '#454C49',
  ink3: '#5D6460',
  mark: '#FFD91F',
};

/** Draws what the facts say; texts are cut where they leave their place. */
export function draw(facts: PreviewFacts): Element {
  if (facts.kind === 'installation') return drawInstallation(facts.community);
  return sheet(facts.kind === 'person' ? personRows(facts) : postRows(facts), facts.community, closing(facts));
}

function drawInstallation({ name, line }: Community): Element {
  const heading = box({ flexDirection: 'column', marginTop: 44, width: 1056 }, [
    words(name, { ...headline, fontSize: name.length > 24 ? 72 : 104, lineClamp: 2 }),
    ...(line === ''
      ? []
      : [words(line, { fontSize: 42, lineHeight: 1.3, color: colour.ink2, lineClamp: 2, marginTop: 16 })]),
  ]);
  const sentence = [plain('Posts'), glue('from'), plain('people I follow'), glue('and'), plain('my own')];
  return page([
    box({ flexDirection: 'column', position: 'absolute', top: 72, left: 72 }, [mark(112), heading]),
    box({ position: 'absolute', bottom: 60, left: 72, fontSize: 36 }, sentence),
  ]);
}

type PersonFacts = Extract<PreviewFacts, { kind: 'person' }>;
type PostFacts = Extract<PreviewFacts, { kind: 'post' }>;

function personRows({ name, bio }: PersonFacts): Element[] {
  return [
    words(name, { ...headline, fontSize: name.length > 22 ? 60 : 84, lineClamp: 2 }),
    words(bio, { fontSize: 38, lineHeight: 1.36, marginTop: 26, lineClamp: name.length > 22 ? 3 : 4 }),
  ];
}

function postRows({ name, username, text }: PostFacts): Element[] {
  if (text === '') return nameAlone(name, username);
  const author = box({ alignItems: 'baseline' }, [
    words(name, { fontSize: 34, fontWeight: 700, maxWidth: 640, lineClamp: 1 }),
    words(`@${username}`, { fontSize: 28, color: colour.ink3, marginLeft: 16 }),
  ]);
  return [author, words(text, { ...textSize(text), marginTop: 22, whiteSpace: 'pre-wrap' })];
}

/** Of a post whose words the fonts can't draw. */
function nameAlone(name: string, username: string): Element[] {
  return [
    words(name, { ...headline, fontSize: name.length > 22 ? 60 : 84, lineClamp: 2 }),
    words(`@${username}`, { fontSize: 38, color: colour.ink3, marginTop: 20 }),
  ];
}

/** The longer a text, the smaller it is set, so that all 500 characters of a post find their place. */
function textSize(text: string): object {
  const steps = [
    { upTo: 90, fontSize: 58, lineHeight: 1.25, lineClamp: 4 },
    { upTo: 200, fontSize: 46, lineHeight: 1.3, lineClamp: 5 },
    { upTo: 330, fontSize: 38, lineHeight: 1.34, lineClamp: 6 },
    { upTo: Infinity, fontSize: 30, lineHeight: 1.36, lineClamp: 8 },
  ];
  const breaks = text.split('\n').length - 1;
  const { upTo: _, ...step } = steps.find(({ upTo }) => text.length + breaks * 45 <= upTo) ?? { upTo: 0 };
  return step;
}

function closing(facts: PersonFacts | PostFacts): Element[] {
  return facts.kind === 'person'
    ? [plain('Posts'), glue('by'), plain(`@${facts.username}`)]
    : [plain('Written'), glue('on'), plain(facts.day)];
}

/** A sheet on the ground, whose notch dips into the sheet's upper edge; below, whose it is. */
function sheet(rows: Element[], community: Community, end: Element[]): Element {
  const whose = box({ alignItems: 'center' }, [
    mark(44),
    words(community.name, { fontSize: 30, fontWeight: 700, marginLeft: 16, maxWidth: 560, lineClamp: 1 }),
  ]);
  return page([
    sheetShape(),
    box(
      {
        flexDirection: 'column',
        position: 'absolute',
        top: 84,
        left: 80,
        width: 1040,
        height: 400,
        overflow: 'hidden',
      },
      rows,
    ),
    box({ position: 'absolute', top: 496, left: 80, width: 1040, height: 3, backgroundColor: colour.ink }, []),
    box(
      { position: 'absolute', top: 516, left: 80, width: 1040, justifyContent: 'space-between', alignItems: 'center' },
      [whose, box({ fontSize: 28 }, end)],
    ),
  ]);
}

function page(children: Element[]): Element {
  const style = {
    ...size,
    position: 'relative',
    backgroundColor: colour.ground,
    color: colour.ink,
    fontFamily: SCHIBSTED,
  };
  return box(style, children);
}

function sheetShape(): Element {
  const outline =
    'M48 32H80L112 64L144 32H1152A16 16 0 0 1 1168 48V582A16 16 0 0 1 1152 598H48A16 16 0 0 1 32 582V48A16 16 0 0 1 48 32Z';
  return picture('0 0 1200 630', size, [path(outline, colour.sheet)], { position: 'absolute', top: 0, left: 0 });
}

/** The mark: a yellow peg above the notch it sits in (mark.svg). */
function mark(edge: number): Element {
  return picture('0 0 32 32', { width: edge, height: edge }, [
    path('M1 1h30v13.5H17.5L12 20l-5.5-5.5H1z', colour.mark),
    path('M1 17.5h4.27L12 24.24l6.73-6.74H31V31H1z', colour.ink),
  ]);
}

const headline = { fontWeight: 800, letterSpacing: '-0.03em', lineHeight: 1.05 };

function plain(text: string): Element {
  return words(text, { fontWeight: 700 });
}

/** Brygada italic between the words of a sentence, a tenth larger than they are. */
function glue(text: string): Element {
  return words(text, {
    fontFamily: BRYGADA,
    fontStyle: 'italic',
    fontSize: '1.1em',
    margin: '0 10px',
    color: colour.ink2,
  });
}

function words(text: string, style: object): Element {
  return {
    type: 'div',
    props: {
      style: { display: 'block', wordBreak: 'break-word', fontFamily: facesFor(text), ...style },
      children: text,
    },
  };
}

function box(style: object, children: Element[]): Element {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function picture(
  viewBox: string,
  edges: { width: number; height: number },
  children: Element[],
  style: object = {},
): Element {
  return { type: 'svg', props: { viewBox, ...edges, style, children } };
}

function path(d: string, fill: string): Element {
  return { type: 'path', props: { d, fill } };
}
