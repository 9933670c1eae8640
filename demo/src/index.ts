export { DemoRefused, fillDemo, type DemoOptions } from './fill.ts';
export type { DemoReader } from './reader.ts';
