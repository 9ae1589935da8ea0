import { pscRefusals, pscRefusalText, type PscRefusal } from '#domain/psc/psc-refusal.ts';
import { frenchSpaces } from '#lib/coordination/french-spaces.ts';

/** The page that says why it stopped: where another way in is offered, or the account that was to be linked. */
export function refusedReturn(why: PscRefusal, linking: boolean): string {
	return `${linking ? '/compte/pro-sante-connect' : '/connexion'}?refus=${why}`;
}

/** The sentence of that page; only our own are ever shown, whatever the address says. */
export function readRefusedReturn(url: URL): string | null {
	const why = pscRefusals.find((one) => one === url.searchParams.get('refus'));
	return why ? frenchSpaces(pscRefusalText[why]) : null;
}
