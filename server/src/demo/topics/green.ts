import { topic } from './topic.ts';

export const gardens = topic('gardens', {
  house: 'Quarry Allotments',
  houseBio: 'Forty-one plots and a shed with a kettle. Waiting list on the shed door, surplus on the wall.',
  bios: `
    Plot 17, the one with the bath
    Grows too much of one thing
    Composts everything
    At war with one pigeon
    Seeds in every pocket`,
  slots: {
    crop: 'beans | chard | the leeks | potatoes | broad beans | garlic | rhubarb | peas | the squash | kale | onions | salad | the artichokes | parsnips',
    pest: 'slugs | one pigeon | the badger | pigeons in shifts | a fox who digs for sport | blackfly | the neighbour’s hens | bindweed',
    tool: 'a fork | the good spade | a water butt | netting | bamboo canes | the wheelbarrow | a roll of fleece | kneeling pads',
    surplus:
      'a crate of chard | eleven marrows | rhubarb by the armful | a bucket of windfalls | seedlings in yoghurt pots | spare strawberry runners | seed potatoes | more mint than is safe',
    plot: 'plot four | plot nine | plot seventeen | plot twenty-two | the corner plot | the bed behind the shed | the strip along the wall | the bathtub',
  },
  openers: `
    {pest} got into {crop} on {plot} {when}.
    Free on the wall by the shed: {surplus}, take it before {time}.
    Dug {plot} with {friend} until {time} and found {count} clay pipes and a spoon.
    {crop} are up on {plot}, {number} in a row and one where nobody planted any.
    Does somebody have {tool} that I could borrow until {day}?
    Swapped {surplus} for {tool} with {friend}.
    {friend} swears by singing to {crop}, and {plot} does look better than mine.
    Lost {crop} to {pest}; sowed again, deeper.
    {relative} came to see {plot} and rearranged the canes.
    Turned the compost behind {plot}, {minutes} minutes, {count} robins.
    {surplus} is what happens when you trust the packet.
    A hose, {friend}, {friend2} and a misunderstanding on {plot}.
    Nobody told me {crop} would need {tool}.`,
  followUps: `
    {pest} will be back, and so will I.
    {friend} lent me {tool}, so there is hope for {crop}.
    The rest of {plot} goes to {crop2}.
    I left {surplus} at {place} for {friend}.
    Work morning {day} at {time}, gloves in the shed.
    {relative} says to plant {crop2} there instead.
    It wants rain and {number} days of peace.
    If you pass {plot}, shut the gate against {pest}.`,
});

export const cats = topic('cats', {
  house: 'Cats of Weir Lane',
  houseBio: 'They do not belong to us. We only write down what they do.',
  bios: `
    Staff of two cats
    Opens doors on demand
    Landlady of a very fat tabby
    Sleeps on the edge of the bed
    Allergic and resigned`,
  slots: {
    cat: 'Biscuit | the ginger from number nine | Admiral | our Soot | the library cat | Pudding | the one-eared tom | Mrs Dalloway | the boathouse cat | Turnip | Clementine | the grey nobody feeds',
    deed: 'slept in the bread tin | walked across the exam papers | brought me half a crayfish | sat on the radio until it changed station | got into the choir’s piano | rode the number six to the terminus | stared at the same wall for an hour | opened the fridge | attended the whole council meeting | took {friend}’s chair | answered the telephone, in a way',
    demand:
      'to go out | to come in | both | second breakfast | the window seat | my chair | silence | the warm plate | an apology',
    spot: 'the airing cupboard | my hat | the sink | the top of the organ | the bag I was packing | the returns box | a puddle of sun',
  },
  openers: `
    {cat} {deed} {when}.
    At {time} {cat} wanted {demand}, and by {time2} got it.
    Has anybody on {street} seen {cat} since {day}?
    {cat} found again in {spot} at {place}, unimpressed.
    {friend} says {cat} {deed}, which explains the noise.
    {cat} and {cat2} have agreed to share {spot}, in shifts.
    The vet near {place} weighed {cat} and then sat down for a moment.
    {relative} does not like cats, and {cat} {deed} on purpose.
    I moved {cat} out of {spot} {count} times and have now given up {spot}.
    {cat} has {number} names on {street} and eats under each.
    Drew {cat} {when} for {minutes} minutes; {cat} wanted {demand} throughout.`,
  followUps: `
    What {cat} wants is {demand}.
    {cat2} watched it all from {spot}.
    {friend} still has the scratch to prove it.
    I apologised to {relative} and gave {cat} {demand2}.
    There are pictures, but {cat} ate the film box.
    It ended in {spot} around {time}.
    If {cat} follows you to {place}, just turn round and walk back.
    The same thing happened to {friend2} on {street}.`,
});

export const dogs = topic('dogs', {
  house: 'Harrow Falls Dog Walkers',
  houseBio: 'Mornings on the towpath, evenings by the quarry. Lost leads hang on the third post.',
  bios: `
    Walks other people’s dogs
    Muddy to the knee
    Here for the lurcher
    Throws sticks left-handed
    Towpath twice a day`,
  slots: {
    dog: 'Bosun | the lurcher | Pickle | my sister’s terrier | Old Tom | Fig | the postman’s spaniel | Duchess | Radish | {friend}’s puppy | the three-legged whippet | Bramble',
    find: 'a boot | half a kite | the other glove | a wheel of cheese | somebody’s homework | an oar | a bowling ball | a wasps’ nest | the missing garden gnome | a very old tennis ball',
    walk: 'the towpath | the quarry loop | the lower meadow | the long way by the second lock | the ropewalk | the path behind the tannery | up to the beacon and back',
    mood: 'proud | ashamed | soaked | asleep on my feet | convinced there is more | ready to go again | the colour of the river',
  },
  openers: `
    {dog} found {find} on {walk} and is {mood}.
    {walk} {when} with {dog} and {dog2}, {minutes} minutes, no argument.
    {dog} got away at {place} and came home by herself along {street}.
    Whoever dropped {find} on {walk}: {dog} has it and will not negotiate.
    {friend} and I did {walk} in the rain, and {dog} is {mood}.
    I can take {count} dogs round {walk} on {day}, ask before {time}.
    {dog} is afraid of {find}, {relative} and nothing else.
    {dog} met {dog2} at {place}, and {minutes} minutes later they were both {mood}.
    There is glass on {walk} near {street}, mind the paws.
    {dog} learned to wait at the kerb on {street}, on the {nth} try, for cheese.
    Carried {dog} the last part of {walk}, {mood}, both of us.`,
  followUps: `
    {dog} is {mood}.
    {friend} laughed so much that {dog2} started barking.
    We did {walk} twice because of {find}.
    The lead hangs on the post by {place}, thank you, stranger.
    Tomorrow {walk}, if {relative} gives us the towels back.
    It took {minutes} minutes and a sausage to get {find} away again.
    Meet us {day} at {time} where {walk} begins.
    {friend} offered {find2} in exchange.`,
});
