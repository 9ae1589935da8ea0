import { afterActs } from './acts/after.ts';
import { activiteActs } from './acts/activites.ts';
import type { ActTable } from './acts/act.ts';
import { beforeActs } from './acts/before.ts';
import { meetingActs } from './acts/meeting.ts';
import { publicActs } from './acts/public.ts';

/**
 * Every form action (`?/name`), method of an interface and page (`page`), with what the use-case behind it asks of the
 * decision functions. `session`: it touches only what is the person's own. The rows of route-table.ts are their sums.
 */
export const actTable: ActTable = {
	...publicActs,
	...beforeActs,
	...meetingActs,
	...afterActs,
	...activiteActs
};
