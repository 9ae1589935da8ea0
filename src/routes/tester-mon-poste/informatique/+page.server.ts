import { networkNeeds } from '#domain/diagnostic/network-needs.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	shell: 'bare' as const,
	needs: networkNeeds(locals.app.network),
	origin: locals.app.network.origin
});
