/** Invented people and posts for the pages of the design system; moments count back from when the page is made. */
const MINUTE = 60_000;
const ago = (minutes: number): string => new Date(Date.now() - minutes * MINUTE).toISOString();

const samplePeople = [
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

const [ines, ferry, june, margit, oscar] = samplePeople;

export const samplePosts = [
  {
    author: ines,
    href: '/design#1',
    text: 'First frost above the weir. Six frames, one roll, no second tries.',
    visibility: 'public',
    publishedAt: ago(12),
  },
  {
    author: ferry,
    href: '/design#2',
    text: 'Recorded in the boathouse with the door open. You can hear the rain from the second verse on.\n\nLeave the lamp on, we said, and nobody did.',
    visibility: 'followers',
    publishedAt: ago(9 * 60),
    editedAt: ago(8 * 60),
  },
  {
    author: june,
    href: '/design#3',
    text: 'On Sunday the millrace came up through the drain and stood a hand deep under Local History. We lost forty-one books and one chair.',
    visibility: 'private',
    publishedAt: ago(30 * 60),
  },
  {
    author: margit,
    href: '/design#4',
    text: 'The 1962 letters: are any of them from the mill strike? My grandmother kept the other half of that correspondence.',
    visibility: 'public',
    publishedAt: ago(4 * 24 * 60),
  },
  {
    author: oscar,
    href: '/design#5',
    text: 'Ferry crossing, no filter, cold hands.',
    visibility: 'public',
    publishedAt: ago(400 * 24 * 60),
  },
] as const;
