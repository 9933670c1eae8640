#!/usr/bin/env node
// Stays readable for old versions of Node, so that they say this sentence rather than a syntax error.
const NEEDED = 24;

if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  process.stderr.write(
    `VRSS needs Node ${NEEDED} or newer, and this is ${process.version}. Run it with "npm start" or "npx --no vrss", which bring their own Node.\n`,
  );
  process.exitCode = 1;
} else {
  const { run } = await import('../src/cli.ts');
  await run(process.argv.slice(2));
}
