import type { RequestHandler } from './$types';

/** Ends a test, also from a page that is closing (`sendBeacon`). */
export const POST: RequestHandler = async ({ locals, params }) => {
	await locals.app.testRooms.end(params.ticket);
	return new Response(null, { status: 204 });
};
