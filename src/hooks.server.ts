import {
	redirect,
	type Handle,
	type HandleServerError,
	type RequestEvent,
	type ServerInit
} from '@sveltejs/kit';
import { env } from '$env/dynamic/private';
import { bodyLimit, tooLargeText } from '#domain/access/body-limit.ts';
import { isFromOwnPage } from '#domain/access/own-page.ts';
import { routeEntry } from '#domain/access/route-table.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { createApp, type App } from '#server/app.ts';

const slot = Symbol.for('intervisio.app');

/** Builds the application once, in this bundle, and leaves it where the process entry finds it (style §0.3). */
export const init: ServerInit = async () => {
	Reflect.set(globalThis, slot, await createApp(env));
};

function currentApp(): App {
	const app: App | undefined = Reflect.get(globalThis, slot);
	if (!app) throw new Error('the application is not started');
	return app;
}

export const handle: Handle = async ({ event, resolve }) => {
	const app = currentApp();
	const session = await app.sessions.read(event.request.headers.get('cookie'));
	event.locals.app = app;
	event.locals.session = session;
	Object.defineProperty(event.locals, 'actor', { get: () => session ?? toSignIn(event.url) });
	const early = refuseEarly(event, app) ?? (await refuseDamaged(event.request));
	if (early) {
		protect(early.headers, event.url, app.mediaUrl);
		return early;
	}
	if (session?.renewed) {
		const { name, value, attributes } = session.renewed;
		event.cookies.set(name, value, { path: '/', ...attributes });
	}
	const response = await resolve(event);
	protect(response.headers, event.url, app.mediaUrl);
	return response;
};

/** What is refused before any page: from elsewhere, without a session, too often. */
function refuseEarly(event: RequestEvent, app: App): Response | null {
	const { request, url, route, locals } = event;
	const { session } = locals;
	const signed = route.id === '/api/livekit/webhook';
	// Another server may speak here: its message is signed, and nothing in it is believed before.
	// A command of this machine, by its secret: it has no page, and its address is not the public one.
	const commanded = app.isMaintenance(request.headers.get('authorization'));
	const called = signed || commanded || route.id === '/connexion/pro-sante-connect/fin-de-session';
	if (!called && !isFromOwnPage(request.method, request.headers.get('origin'), url.origin)) {
		return refusal(403, refusalText['saisie-invalide']);
	}
	// A length that is not said could be any: only another server's signed message may come so.
	const length = request.headers.get('content-length');
	const unsaid = length === null && request.headers.has('transfer-encoding') && !signed;
	if (unsaid || Number(length) > bodyLimit(route.id)) {
		return refusal(413, tooLargeText(route.id));
	}
	const entry = route.id === null ? 'open' : routeEntry(route.id);
	// [ACS-17] forgotten in the table: nobody decided who may open it
	if (entry === 'closed') return refusal(404, refusalText.introuvable);
	if (entry === 'session' && !session) {
		if (route.id?.startsWith('/api/')) return refusal(401, refusalText['session-absente']);
		// Page data is asked for by our own scripts, which need SvelteKit's kind of redirection.
		if (event.isDataRequest || request.headers.has('x-sveltekit-action')) toSignIn(url);
		return new Response(null, { status: 303, headers: { location: signInPath(url) } });
	}
	if (request.method !== 'GET' && !signed) {
		if (!app.postLimit.take(session?.sessionId ?? event.getClientAddress())) {
			return refusal(429, refusalText['trop-de-demandes']);
		}
	}
	return null;
}

/** A form that can not be read is the sender's error, not ours: a sentence and a 400, never a 500. */
async function refuseDamaged(request: Request): Promise<Response | null> {
	const type = request.headers.get('content-type') ?? '';
	if (request.method !== 'POST' || !/^(multipart\/|application\/x-www-form)/i.test(type))
		return null;
	try {
		await request.clone().formData();
		return null;
	} catch {
		return refusal(400, refusalText['saisie-invalide']);
	}
}

/** Headers that every answer carries; the media server is the only other origin that pages may reach. */
function protect(headers: Headers, url: URL, mediaUrl: string | null): void {
	const csp = headers.get('content-security-policy');
	if (csp) {
		const sockets = url.origin.replace(/^http/, 'ws');
		const media = mediaUrl
			? ` ${mediaUrl.replace(/^http/, 'ws')} ${mediaUrl.replace(/^ws/, 'http')}`
			: '';
		headers.set(
			'content-security-policy',
			csp.replace("connect-src 'self'", `connect-src 'self' ${sockets}${media}`)
		);
	}
	headers.set('x-content-type-options', 'nosniff');
	// Not no-referrer: browsers would then send `Origin: null` with our own forms. Nothing leaves for another site.
	headers.set('referrer-policy', 'same-origin');
	headers.set('cross-origin-opener-policy', 'same-origin');
	headers.set(
		'permissions-policy',
		'camera=(self), microphone=(self), display-capture=(self), fullscreen=(self), geolocation=()'
	);
	if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
	if (url.protocol === 'https:') {
		headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
	}
}

function toSignIn(url: URL): never {
	redirect(303, signInPath(url));
}

function signInPath(url: URL): string {
	return `/connexion?vers=${encodeURIComponent(url.pathname)}`;
}

function refusal(status: number, message: string): Response {
	return Response.json(
		{ ok: false, message },
		{ status, headers: { 'cache-control': 'no-store' } }
	);
}

/** An unforeseen error is shown as a number; the log has the number, the kind and the place, never the content. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	if (status === 404) return { message: refusalText.introuvable };
	const numero = crypto.randomUUID().slice(0, 8);
	const { name, stack } = error instanceof Error ? error : { name: typeof error, stack: '' };
	// The first line of a stack is the message, which may quote a row: only the places are kept.
	const places = (stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
	currentApp().log.error(
		{ numero, status, route: event.route.id, kind: name, places: places.slice(0, 8) },
		'unexpected error'
	);
	return {
		message:
			status >= 500
				? 'Une erreur inattendue s’est produite. Rien de ce qui était enregistré n’est perdu. Réessayez dans un instant.'
				: status === 413
					? tooLargeText(event.route.id)
					: refusalText['saisie-invalide'],
		numero
	};
};
