import { noAccord, type Accord } from './accord.ts';

/** The accord as it stands once withdrawn: nothing of it is kept but whom the patient refused, and who represents him. */
export function withdrawnAccord(current: Accord, today: string): Accord {
	const { refusedPersonIds, refusedProfessions, representative, protection } = current;
	const kept = { representative, protection, refusedPersonIds, refusedProfessions };
	return { ...noAccord, ...kept, state: 'retire', collectedOn: today };
}
