/** Invented people and posts for the pages of the design system; moments count back from when the page is made. */
import type { Post } from '@vrss/contract';

const MINUTE = 60_000;
const ago = (minutes: number): string => new Date(Date.now() - minutes * MINUTE).toISOString();

export const samplePeople = [
  { username: 'ines', displayName: 'Ines Okafor' },
  { username: 'night_ferry', displayName: 'Night Ferry' },
  { username: 'june', displayName: 'June Abernathy' },
  { username: 'margit', displayName: 'Margit Sæther' },
  { username: 'oscar', displayName: 'Óscar Lindqvist' },
  { username: 'wren_c', displayName: 'Wren Castellanos' },
  { username: 'dilnoza', displayName: 'Dilnoza Karimova' },
] as const;

/** Sixty names, for a look at the faces that belong to them. */
export const sampleUsernames = [
  ...samplePeople.map(({ username }) => username),
  ...'ada amos anouk arne basil bea bo calla cyrus delphine dov edda elio enid esra ezra fern finn gita glen hedda hiro'.split(
    ' ',
  ),
  ...'ida imre iona jules juno kofi lark leif lotte mabel milo nell noor odile orla pim quill ravi runa sol sunniva'.split(
    ' ',
  ),
  ...'tamsin theo ulf una vera wilf yara zeno bob_1 bob_2'.split(' '),
] as const;

type Sample = Partial<Omit<Post, 'type' | 'content'>> & { content: string; wordCount?: number };

/** A post that nobody has liked yet, by the person with this place among the people. */
function sample(author: number, minutesAgo: number, { content, wordCount, ...rest }: Sample): Post {
  const { username = 'nobody', displayName = null } = samplePeople[author] ?? {};
  return {
    id: String(author + 1),
    author: { id: String(author + 1), username, displayName, avatarUrl: null },
    visibility: 'public',
    title: null,
    language: 'en',
    contentWarning: null,
    tags: [],
    publishedAt: ago(minutesAgo),
    editedAt: null,
    likesCount: 0,
    liked: false,
    commentsCount: 0,
    repostsCount: 0,
    ...rest,
    ...(wordCount === undefined ? { type: 'text_short', content } : { type: 'text_long', content, wordCount }),
  };
}

export const samplePosts: readonly Post[] = [
  sample(0, 12, {
    content: 'First frost above the weir. Six frames, one roll, no second tries. #film #harrowfalls',
    likesCount: 112,
    liked: true,
  }),
  sample(1, 9 * 60, {
    content:
      'Recorded in the boathouse with the door open. You can hear the rain from the second verse on.\n\nThanks to @margit for the lamp, and to https://boathouse.example/hours for the key.',
    visibility: 'followers',
    editedAt: ago(8 * 60),
    likesCount: 38,
  }),
  sample(2, 30 * 60, {
    title: 'What the flood left in the basement of the Second Shelf',
    content:
      'On Sunday the millrace came up through the drain and stood a hand deep under Local History. We lost forty-one books and one chair. What we kept, and I mean to set this down while it is fresh, is a box of letters nobody had opened since 1962…',
    wordCount: 780,
    tags: ['books', 'harrowfalls', 'letters'],
    likesCount: 64,
  }),
  sample(3, 4 * 24 * 60, {
    content:
      'The 1962 letters: are any of them from the mill strike? My grandmother kept the other half of that correspondence.',
    visibility: 'private',
  }),
  sample(4, 400 * 24 * 60, { content: 'Ferry crossing, no filter, cold hands.', likesCount: 1 }),
  sample(5, 500 * 24 * 60, { content: 'It sat on the oar all the way across.', contentWarning: 'A spider, close up' }),
];

export const longestPost: Post = {
  ...sample(5, 60 * 24 * 60, {
    title: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(3).slice(0, 200),
    content: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3),
    visibility: 'followers',
    wordCount: 12_480,
    tags: ['a'.repeat(64), 'Lebensabschnittsgefährte', '水車'],
    likesCount: 1_204_311,
    editedAt: ago(10),
  }),
  author: {
    id: '99',
    username: 'abcdefghij_klmnopqrst_uvwxyz_1',
    displayName: 'Wolfeschlegelsteinhausenbergerdorff '.repeat(2).trim(),
    avatarUrl: null,
  },
};

/** A long text as the server's sanitiser gives it. */
export const sampleHtml = `<p>On Sunday the millrace came up through the drain and stood a hand deep under Local History. We lost forty-one books and one chair. What we kept, and I mean to set this down while it is fresh, is <strong>a box of letters</strong> nobody had opened since 1962.</p>
<h2>What was in it</h2>
<p>Forty-three sheets, most of them from <a href="/@margit">@margit</a>’s grandmother. The ink ran on <em>eleven</em>; the rest can be read.</p>
<blockquote><p>We stand at the gate since six. The weir is so loud that nobody can make a speech.</p></blockquote>
<ul><li>a list of who stood where</li><li>two songs, one of them rude</li><li>a bill for soup</li></ul>
<hr>
<p>They dry between blotting paper now. <a href="/tag/letters">#letters</a></p>`;
