import { defineParams } from '@sveltejs/kit/params';
import { isPeopleList } from './lib/addresses.ts';

/** The lists have their places beside a person's posts: no post's id reads like them. */
export const params = defineParams({
  peopleList: (name) => (isPeopleList(name) ? name : undefined),
});
