import { parts } from './topics/topic.ts';

/** Harrow Falls: an invented small town with a college, a weir and a good many opinions. */
const words = (text: string) => parts(text, '|');

/** What every topic may mention. */
export const townSlots = {
  day: words('Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday'),
  time: words(
    'six | half past six | seven | half past seven | eight | half past eight | nine | ten | noon | two | half past three | four | five | a quarter to ten',
  ),
  when: words(
    'this morning | tonight | last night | yesterday | after work | before breakfast | on my day off | at lunch | two days running | during the power cut | on the way home | between two showers | at first light | on the quiet | last week | when nobody was looking',
  ),
  place: words(
    'the Grange | the boathouse | the Mill Street bridge | the library steps | the old tannery | the upper weir | the market hall | the station bench | the chapel on Fuller’s Row | the physics annexe | the Night Kitchen | the reading room | the towpath gate | the bandstand | the cooperage | the quarry steps | the post office | the ropewalk | the ferry steps | the tool library | the school gate | the fountain',
  ),
  street: words(
    'Loom Street | Weir Lane | Mill Street | Fuller’s Row | Quarry Road | Tollgate | Chapel Hill | Bobbin Yard | Ferry Lane | Bell Passage | Upper Mill | Shuttle Row | Beacon Road | Dyers Court',
  ),
  relative: words(
    'my sister | my neighbour | my uncle | my flatmate | our landlady | the caretaker | my brother | my mother | my grandfather | the new postman | my old teacher | a stranger | my cousin | the night porter | my aunt | the man from number four',
  ),
  minutes: words('ten | fifteen | twenty | twenty-five | thirty | forty | fifty | sixty | ninety'),
  count: words('three | four | five | six | seven | eight | nine | ten | eleven | twelve'),
  number: words(
    'eleven | thirteen | fourteen | sixteen | seventeen | nineteen | twenty-two | twenty-six | thirty-one | thirty-four | thirty-eight | forty | forty-three | fifty-two | sixty',
  ),
  nth: words('second | third | fourth | fifth | sixth | seventh'),
};

/** Sentences that follow anything. */
export const townFollowUps: readonly string[] = parts(
  `
  {friend} was there and will tell it differently.
  I told {friend} on the way to {place2}, and now {relative} knows too.
  If you see {friend} near {place2}, say thank you from me.
  It is a long story, ask me at {place2} on {day2}.
  Written at {place2}, while {friend} was looking for {relative}.
  {friend} and {friend2} are to blame, in that order.
  I would do it again on {day2}.
  More on {day2}, when {friend} is back from {place2}.
  On {street} they have been talking of nothing else since {day2}.
  {relative} was not impressed, {friend} was.
  Now to {place2}, where {friend} has been waiting for {minutes} minutes.
  That was {minutes} minutes well spent.
  Remind me to tell {friend2} before {day2}.
  Thanks to {friend} for staying till {time}.
  It began on {street}, as things do.
  `,
  '\n',
);

/** Short enough for two posts to share. */
export const townClosers: readonly string[] = words(
  'No regrets. | Worth it. | Will report back. | Ask me tomorrow. | So far, so good. | That is all. | Small joys. | I said what I said. | More soon. | Not bad at all. | Learned something, anyway. | Could be worse. | Never again, until next week. | Good evening to everybody. | Onwards. | Happy, tired. | Who’s in? | Any takers? | We shall see. | It was a good day. | Sleep now. | Come along. | I have witnesses.',
);

/** Where people say they live. */
export const quarters: readonly string[] = words(
  'Harrow Falls | Harrow Falls | Harrow Falls | Upper Mill, Harrow Falls | Weir Lane, Harrow Falls | Loom Street | Quarry Road | Beacon Hill | the island, Harrow Falls | Ashby | Withy Bridge | Tollgate | between the weir and the library | Ferry Lane | Fuller’s Row | the last house on Chapel Hill',
);

/** What people say of themselves beside their topics. */
export const lives: readonly string[] = words(
  'At the college, third floor | Nurse, nights | Teaches the small ones | Postman, west round | Apprentice at the cooperage | Retired from the railway | Two children, one bicycle | Moved here for a year, nine years ago | Carpenter | Studies geology | Runs the ferry in summer | Library, desk two | Plumber, available | Writing a thesis on hedges | Works at the loom museum | Drives the number six | Optician on Mill Street | Between jobs and enjoying it | Surveyor of small rivers | Keeps the chapel keys',
);
