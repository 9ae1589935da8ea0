import { addRow, deposit, openDeposit } from '../deposit-action.ts';
import { refusePage } from '#lib/coordination/refuse-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const poleName = await locals.app.readDemandePole(params.jeton);
	if (poleName === null) refusePage('lien-inconnu');
	return { opened: openDeposit(), poleName };
};

export const actions: Actions = {
	envoyer: (event) => deposit(event.locals.app, event, event.params.jeton),
	ligne: addRow
};
