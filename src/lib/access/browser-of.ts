import type { RequestEvent } from '@sveltejs/kit';

/** What the application may know of the browser that asks: in words, never its user agent. */
export function browserOf({ locals, request }: Pick<RequestEvent, 'locals' | 'request'>) {
	const { headers } = request;
	return locals.app.readBrowser(headers.get('user-agent'), headers.get('cookie'));
}
