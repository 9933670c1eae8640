import { topic } from './topic.ts';

export const bread = topic('bread', {
  house: 'Hearth & Rye',
  houseBio:
    'Bakery on Loom Street. Doors at six, gone by noon. Day-old loaves are on the shelf by the door, pay what you like.',
  bios: `
    Bakes before work
    Keeps a rye starter older than this town’s bus shelter
    Sourdough, mostly patient
    Crumbs on every book
    Night shift at the oven`,
  slots: {
    loaf: 'the rye | the seeded tin | the potato loaf | the spelt | the oat loaf | the walnut bread | the baguettes | the sourdough | the barley flatbread | the honey loaf | the caraway round | the plaits',
    fault:
      'came out flat | stuck to the cloth | split along one side | burned underneath | stayed damp in the middle | rose into the shelf above | tastes of the last batch | lost its crust overnight',
    virtue:
      'sang when it cooled | opened like a book | held its shape | came out the colour of a violin | filled the whole stairwell with its smell | cut clean while still warm',
    change:
      'ten degrees less | a longer first rise | half the yeast | a wetter dough | one fold more | the old stone | a lid for the first half | flour from the other mill',
    swap: 'a jar of honey | six eggs | plum jam | a wedge of hard cheese | salted butter | a bag of walnuts | two pears | goat’s curd',
    share: 'one loaf | two loaves | the heel | half a tray of rolls | a bag of crumbs for the ducks | the ugly one',
  },
  openers: `
    {loaf} {fault}, and {friend} ate half of it anyway.
    {when} {loaf} {virtue}.
    Tried {loaf} with {change} and it {virtue}.
    Left {share} for {friend} at {place}, wrapped in a tea towel I would like back.
    Does anybody near {street} have a spare banneton until {day}?
    I have blamed the oven for {count} weeks, and it turns out {loaf} only wanted {change}.
    {relative} says {loaf} should never be cut before {time}, and {relative} is right.
    Baked for {friend} and {friend2} through the night, {count} trays in all.
    Swapped {share} for {swap} at {place}.
    {loaf} {fault} {when}, which is the {nth} time this month.
    The starter climbed out of its jar at {time} and was found by {relative}.
    If you carry flour up {street} in a backpack, do it before it rains, not after.
    Taught {friend} to shape {loaf}; it {virtue} on the {nth} go.
    There is {share} on the sill at {place} for whoever gets there before {time}.`,
  followUps: `
    Next time {change}.
    {friend} wants the recipe, but the recipe is mostly {change} and waiting.
    I wrote {change} on the wall above the oven so that I cannot forget it.
    The second batch goes to {place} on {day}.
    It goes well with {swap}, says {relative}.
    Anyone who brings {swap} to {place} gets {share}.
    {change} made the difference, or else it was {friend} watching.
    Butter is the only thing missing, and {friend} has some on {street}.
    We start the oven again {day} at {time}.`,
});

export const soup = topic('soup', {
  house: 'The Night Kitchen',
  houseBio: 'One pot, one long table, every evening until it is empty. Bring a bowl if you have one.',
  bios: `
    Cooks for twelve, lives with two
    Will trade soup for stories
    Owns one good knife
    Cooking my grandmother’s notebook from the front to the back
    Eats late`,
  slots: {
    dish: 'lentil soup | the leek pie | dumplings in broth | beetroot soup | the fish stew | barley and mushrooms | the red beans | onion soup | chickpeas with lemon | the pumpkin curry | noodles in ginger broth | white beans and sage',
    missing:
      'salt | an onion | the second lemon | bay leaves | patience | the big ladle | a lid that fits | fresh ginger | the blue pot | enough bowls',
    verdict:
      'better on the second day | too hot for {relative} | exactly like the one in the notebook | gone in a quarter of an hour | thicker than planned | good enough to write down | quiet food for a loud week',
    swap: 'thyme | a jar of stock | three eggs | a cup of cream | dried mushrooms | a bunch of parsley',
  },
  openers: `
    Made {dish} for {count} people at {place} and there was none left for me.
    {dish} turned out {verdict}.
    I forgot {missing} again, so {friend} ran down {street} for it.
    Page {number} of the notebook says {dish}, then only “until it is right”.
    {friend} brought {swap}, {friend2} brought {missing}, and suddenly we had {dish}.
    Who borrowed my big pot {when} and left it at {place} with {dish} still in it?
    {dish} on {day} at {place}, from {time} until it is gone.
    A small fire, {number} seconds long, and {dish} was {verdict}.
    {relative} asked for {dish} twice this week, which has never happened.
    Cooking {dish} without {missing} is possible, and I advise against it.
    Peeled onions for {minutes} minutes beside {friend} and we solved nothing but supper.
    Somebody left {swap} on our step on {street}, so tonight it is {dish}.`,
  followUps: `
    It was {verdict}.
    Still looking for {missing}, if {street} has any to spare.
    {friend} had {number} spoonfuls and then asked what was in it.
    The rest stands in the blue pot at {place} until {time}.
    With {swap} it would have been perfect, says {friend}.
    Next in the notebook is {dish2}, on {day}.
    Washing up by {friend} and {friend2}, to whom all honour.
    Bring {swap} and you can have the corner seat at {place}.`,
});

export const cafe = topic('coffee', {
  house: 'Weir Lane Coffee',
  houseBio: 'Eleven seats and a window on the water. Roasting on Tuesdays, which you will smell.',
  bios: `
    Second coffee, same window
    Pulls shots by day and double bass by night
    Draws strangers in cafés
    Reads the paper from the back
    Writes letters at the corner table`,
  slots: {
    seat: 'the window seat | the stool by the door | the table under the clock | the long bench | the corner with the wobbly leg | the step outside | the seat next to the radiator',
    seen: 'a man reading a map of another town | two people breaking up politely | a dog who knows how doors work | somebody proofreading a menu | a child ordering for the whole family | the postman, sitting for once | an argument about commas | a letter being written, folded and eaten | {friend} asleep over the crossword',
    drink:
      'a flat white | the filter | mint tea | a cortado | hot chocolate | the strange green one | plain hot water with lemon',
    answer: 'weir | magpie | thread | heron | bobbin | waltz | bagel | echo | shuttle',
    clue: 'river, five letters | an untidy bird | it is left when everything is given | part of a loom | bread with a hole, seven letters | what the miller hears | a slow dance',
  },
  openers: `
    From {seat} {when}: {seen}.
    {friend} still owes me {drink} from the bet about {place}.
    Sat with {drink} at {seat} until {time} and drew {seen}.
    Crossword help wanted before {time}: {clue}.
    The grinder broke at {time}, and for {minutes} minutes you could hear the weir.
    {seat} is free, there is {drink}, and {friend} is telling the one about {place} again.
    Somebody paid for the next {count} people {when} and left before we could look.
    {relative} met {friend} over {drink} at {place}, and now they run the book swap together.
    Asked for {drink}, was given {drink2}, stayed for both.
    There was {seen}, and I am only the witness.
    Lost on {street} or at {seat}: one glove, grey, with {count} stitches of red in it.`,
  followUps: `
    {friend} saw it too, from {seat}.
    I paid for {drink} and left by the side door on {street}.
    By {time} everybody in the room was talking to everybody.
    The answer was not “{answer}”, {friend} checked.
    I have kept {seat} warm for {friend}, who is late from {place}.
    It is quieter after {time}, if you want {seat}.
    {drink} helps.
    {relative} would have said something, and I had {drink} instead.`,
});
