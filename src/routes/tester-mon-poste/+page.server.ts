import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	shell: 'bare' as const,
	hasMedia: locals.app.network.mediaUrl !== null
});
