import { topic } from './topic.ts';

export const repair = topic('repair', {
  house: 'Harrow Falls Repair Café',
  houseBio: 'First and third Saturday in the market hall. Bring it broken, sit down, learn why. Tea is on.',
  bios: `
    Mends toasters
    Has a drawer of useful screws
    Solders on Saturdays
    Believes in second lives for kettles
    Never met a manual I finished`,
  slots: {
    thing:
      'a toaster | the library’s lamp | a sewing machine from 1961 | somebody’s wedding radio | a wind-up mouse | an accordion | a kettle | a hairdryer | the chapel’s fan heater | a bread machine | a typewriter | a music box | a food mixer | a clock that ran backwards | a globe that would not turn',
    cause:
      'one loose screw | a dead fuse | crumbs | a spider’s nest | a broken wire behind the plug | thirty years of dust | a missing spring | a hairpin | the switch, as always | glue that had given up | a coin from a country that no longer exists',
    tool: 'the small soldering iron | a bent spoon | the long tweezers | somebody’s earring | the second best screwdriver | contact cleaner and prayer | a clothes peg',
    result:
      'it works | it hums, but it works | it works and smells of toast | it is beyond us, kept for parts | it ticks again | it plays the first half | it runs too fast now',
  },
  openers: `
    Opened {thing} {when}: it was {cause}.
    {thing} came in with {friend}, and after {minutes} minutes with {tool} {result}.
    We mended {number} things on Saturday, among them {thing} and {thing2}.
    Looking for a donor: {thing}, dead or alive, for parts.
    {friend} fixed {thing} with {tool} while explaining {cause} to a child of six.
    {cause} again, this time in {thing}.
    Nobody believed {thing} could be saved; {result}.
    {relative} carried {thing} all the way from {street} for {cause}.
    I need {tool} back before {day}, I think {friend} has it.
    The waiting list holds {thing}, {thing2} and a pram.
    Learned {when} that {thing} can be opened without force, if you find the {nth} screw.
    {tool} saved {thing} {when}, do not tell the manufacturer.`,
  followUps: `
    The cause was {cause}.
    {friend} held the torch, {friend2} held the lid, I held my breath.
    In the end {result}.
    All it took was {tool} and {minutes} minutes.
    {relative} cried a little, which counts as payment.
    Next on the table is {thing2}, brought by {friend}.
    Bring yours to the market hall on {day}, from {time}.
    I keep the broken part in a jar marked “{street}”.`,
});

export const sewing = topic('sewing', {
  house: 'Loom Street Yarns',
  houseBio: 'Wool, thread, buttons by weight. Knitting circle on Thursdays at seven, beginners sit near the lamp.',
  bios: `
    Knits on trains
    Two sleeves out of three
    Turns curtains into coats
    Button collector
    Darns in public`,
  slots: {
    piece:
      'a cardigan | the other sock | a quilt for the new baby | a waistcoat | the green jumper | a coat from a curtain | mittens | a scarf that got out of hand | a sail bag | a costume for the town play | a hot-water bottle jacket',
    stuff:
      'grey lambswool | a tablecloth | indigo cotton | my grandfather’s shirts | mustard yarn | a parachute | undyed linen | the end of the red ball | blackout cloth from the attic | two old jumpers',
    trouble:
      'one sleeve is longer | the pattern lies | I ran out at the cuff | the cat sat on the pins | the dye came off on everything | the buttons do not match, on purpose | I read the chart upside down | it fits {friend} instead of me',
    pace: 'a row at a time | on the bus | during the long meeting | by ear, with the radio on | while {friend} read aloud | between two rehearsals',
  },
  openers: `
    Finished {piece} in {stuff} {when}, and {trouble}.
    {piece}, {stuff}, {pace}.
    Unpicked {count} rows of {piece} because {trouble}.
    Does anybody have {stuff} to spare for {piece}, about {number} grams?
    {friend} taught me the {nth} way to cast on at {place}.
    I am making {piece} from {stuff}, and {trouble}.
    {friend} wore {piece} to {place} and three people asked.
    Mended {relative}’s coat with {stuff}, {pace}.
    {stuff} arrived {when}, enough for {piece} and a mistake.
    Knitting circle on {day} at {time}, we are all on {piece} this month.
    Found {count} pins with my foot and {piece} with the other.
    {piece} is done except for the ends, so it is half done.`,
  followUps: `
    Of course {trouble}.
    The rest of {stuff} becomes {piece2}.
    I work on it {pace}.
    {friend} says leave it, {friend2} says unpick it.
    There are {number} buttons in the tin and none of them agree.
    Come to {place} on {day} if you want to learn it.
    {relative} wants one in {stuff2}, by {day} if possible.
    It will be warm, whatever else it is.`,
});

export const pottery = topic('pottery', {
  house: 'The Kiln Yard',
  houseBio: 'Shared studio behind the old tannery. Six wheels, one kiln, a rota on the door.',
  bios: `
    Throws pots, drops some
    Glaze notes in a waterproof book
    Clay under every nail
    Makes mugs for people with big hands
    Second kiln shelf from the top`,
  slots: {
    pot: 'the tall jug | a set of bowls | the big platter | my first teapot | six mugs | a lamp base | the wide dish | an egg cup for a goose egg | the lidded jar | planters | a bell',
    glaze:
      'the ash glaze | tenmoku | plain white | copper green | the blue nobody can repeat | river clay slip | the shino | oatmeal over rust | a clear coat',
    fate: 'cracked on the shelf | came out like wet slate | stuck to its neighbour | rang when tapped | lost a handle | warped into something better | survived | went to pieces, loudly | turned the colour of the weir',
    step: 'trimming | wedging | the bisque firing | pulling handles | the glaze bucket | opening the kiln too soon | centring',
  },
  openers: `
    Opened the kiln at {time}: {pot} {fate}.
    {pot} in {glaze}, and it {fate}.
    {friend} threw {pot} {when} and made it look like {step} does not exist.
    {glaze} over {glaze2} on {pot}; nobody must ever ask me how.
    Still at {step}, {minutes} minutes in, with {friend} humming at the next wheel.
    {number} kilos of clay came up {street} on a handcart, thank you {friend} and {friend2}.
    {pot} {fate}, so {relative} gets {pot2} instead.
    Kiln is full until {day}; {glaze} goes on the lower shelf.
    Seconds table at {place} on {day}, everything that {fate}.
    I dreamed about {step} and woke with my thumbs in position.
    A test tile of {glaze} fell behind the kiln {count} years ago and {friend} found it {when}.`,
  followUps: `
    It {fate}.
    The mistake happened at {step}, as it does.
    I wrote “{glaze}, thinner” in the book and underlined it.
    {friend} took {pot2} home to {street} in a bicycle basket.
    Next firing {day}, leave things on the left-hand shelf before {time}.
    {glaze2} would have been safer and duller.
    Tea tastes better out of it, {relative} says.
    There is room for {count} more mugs if somebody needs to make a present.`,
});
