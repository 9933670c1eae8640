import { parts } from './topics/topic.ts';

/** Harrow Falls: an invented small town with a college, a weir and a good many opinions. */
const words = (text: string) => parts(text, '|');

export const streets: readonly string[] = words(
  'Loom Street | Weir Lane | Mill Street | Fuller’s Row | Quarry Road | Tollgate | Chapel Hill | Bobbin Yard | Ferry Lane | Bell Passage | Upper Mill | Shuttle Row | Beacon Road | Dyers Court',
);

/** What every topic may mention. */
export const townSlots = {
  street: streets,
  day: words('Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday'),
  time: words(
    'six | half past six | seven | half past seven | eight | half past eight | nine | ten | noon | two | half past three | four | five | a quarter to ten',
  ),
  when: words(
    'this morning | last night | yesterday | after work | before breakfast | on my day off | at lunch | on the way home | between two showers | at first light | last week | the other day | at the weekend | two days ago | late last night | over lunch | earlier this week | an hour ago',
  ),
  place: words(
    'the Grange | the boathouse | the Mill Street bridge | the library | the old tannery | the upper weir | the market hall | the station | the chapel | the physics annexe | the Night Kitchen | the reading room | the towpath gate | the bandstand | the cooperage | the quarry | the post office | the ropewalk | the ferry steps | the tool library | the school gate | the fountain',
  ),
  at: words(
    'at the Grange | at the boathouse | on the Mill Street bridge | on the library steps | behind the old tannery | by the upper weir | in the market hall | at the station | outside the chapel | in the physics annexe | at the Night Kitchen | in the reading room | by the towpath gate | under the bandstand | in the cooperage yard | up at the quarry | outside the post office | along the ropewalk | on the ferry steps | at the tool library | at the school gate | by the fountain',
  ),
  shop: words(
    'Hearth & Rye | the corner shop on Loom Street | Weir Lane Coffee | the cheese stall | the ironmonger’s | the Second Shelf | the post office counter | the button shop | the fish van | the chemist on Mill Street | the honey table | the junk shop on Ferry Lane',
  ),
  minutes: words('ten | fifteen | twenty | twenty-five | thirty | forty | forty-five | fifty | sixty | ninety'),
  count: words('three | four | five | six | seven | eight | nine | ten | eleven | twelve'),
  number: words(
    'eleven | thirteen | fourteen | sixteen | seventeen | nineteen | twenty-two | twenty-six | thirty-one | thirty-four | thirty-eight | forty | forty-three | fifty-two | sixty',
  ),
  nth: words('second | third | fourth | fifth | sixth | seventh'),
  months: words('two | three | four | five | six | seven | eight | nine | ten | eleven'),
  years: words('two | three | four | five | six | seven | nine | eleven | twelve | fourteen | twenty | thirty'),
};

/** Those of whom people speak without a name. */
export const relatives: readonly string[] = words(
  'my sister | my neighbour | my uncle | my flatmate | our landlady | the caretaker | my brother | my mother | my grandfather | my boss | my old teacher | my cousin | my aunt | my father | my niece | the man from number four | my grandmother | my nephew | the woman across the hall',
);

/** Short enough for two posts to share. */
export const townClosers: readonly string[] = words(
  'No regrets. | Worth it. | Will report back. | Ask me tomorrow. | So far, so good. | That is all. | Small joys. | I said what I said. | More soon. | Not bad at all. | Learned something, anyway. | Could be worse. | Never again, until next week. | Onwards. | Happy, tired. | We shall see. | It was a good day. | Sleep now. | I have witnesses. | Anyway. | Send help. | Long story. | Still smiling. | I needed that. | Carry on.',
);

/** Where people live who do not live in town. */
export const elsewhere: readonly string[] = words(
  'Ashby | Withy Bridge | Beacon Hill | the island | between the weir and the library | halfway to Ashby | the far side of the river | up the hill, mind the gate | Quarry Halt | Lower Meadow',
);

/** What people say of themselves beside their topics. */
export const lives: readonly string[] = words(
  'At the college, third floor | Nurse, mostly nights | I teach the small ones | Postman, west round | Apprentice at the cooperage | Retired from the railway | Two children, one bicycle | Moved here for a year, nine years ago | Carpenter | Studying geology | I run the ferry in summer | Library, desk two | Plumber, available | Writing a thesis on hedges | Working at the loom museum | I drive the number six | Optician on Mill Street | Between jobs and enjoying it | Surveyor of small rivers | I keep the chapel keys | Mother of three, referee of all | Second year, first winter without central heating | Ex-lawyer, happier | Translates instruction manuals | Dentist. Sorry | Learning to drive at forty | My views are my cat’s | Left-handed | Bad at replying, good at soup | Vet, large animals and small hours | Physio | Electrician, no emergencies please | Here to read, mostly | I answer slowly | From Porto, by way of Leeds | Grew up on a boat | Born in Oslo, stuck in the queue at the post office | Speaks four languages, hums in a fifth | Deaf in one ear, sit on my right | Grandfather | Night porter at the Grange | Cleaner, singer | Reads the meters',
);
