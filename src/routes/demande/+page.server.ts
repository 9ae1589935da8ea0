import { addRow, deposit, openDeposit } from './deposit-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ opened: openDeposit() });

export const actions: Actions = {
	envoyer: (event) => deposit(event.locals.app, event, null),
	ligne: addRow
};
