import { share } from '../define/define-rate.ts';
import type { Head, Indicator } from '../indicator.ts';
import { participantsByPole, participantsOnce } from '../facts/participants.ts';
import { participations, type Attendance } from '../facts/row.ts';

const head = (id: string, label: string): Head => ({
	id,
	label,
	section: 'C',
	clinical: false,
	groupings: ['pole']
});
const liberal = ({ who }: Attendance) => who.liberal;

/** The share of libéraux in each unit, never one for the other; that of a category is its line in A10 and A11. */
export const shares: readonly Indicator[] = [
	share(head('C1', 'Part des libéraux dans les participations'), participations, liberal),
	share(head('C2', 'Part des libéraux parmi les participants'), participantsByPole, liberal),
	share(
		head('C2-distincts', 'Part des libéraux parmi les personnes différentes'),
		participantsOnce,
		liberal
	)
];
