import type {
	PublicKeyCredentialCreationOptionsJSON,
	PublicKeyCredentialRequestOptionsJSON
} from '@simplewebauthn/browser';

/** Done, or a sentence to show; null when the person gave up by herself. */
export type PasskeyOutcome =
	{ readonly ok: true } | { readonly ok: false; readonly message: string | null };

/** Signs in with a passkey of this device or of a telephone nearby. */
export async function signInWithPasskey(): Promise<PasskeyOutcome> {
	const { startAuthentication } = await import('@simplewebauthn/browser');
	return ask<PublicKeyCredentialRequestOptionsJSON>('/connexion/cle', (optionsJSON) =>
		startAuthentication({ optionsJSON })
	);
}

/** Makes a passkey for the person who is signed in. */
export async function addPasskey(): Promise<PasskeyOutcome> {
	const { startRegistration } = await import('@simplewebauthn/browser');
	return ask<PublicKeyCredentialCreationOptionsJSON>('/compte/cle', (optionsJSON) =>
		startRegistration({ optionsJSON })
	);
}

async function ask<Options>(
	path: string,
	sign: (options: Options) => Promise<unknown>
): Promise<PasskeyOutcome> {
	try {
		const asked = await post<{ options: Options }>(`${path}/defi`);
		if (!asked.ok) return asked;
		const answered = await post(path, await sign(asked.options));
		return answered.ok ? { ok: true } : answered;
	} catch (error) {
		return { ok: false, message: explain(error) };
	}
}

type Posted<Body> = ({ ok: true } & Body) | { ok: false; message: string };

async function post<Body = object>(path: string, body: unknown = {}): Promise<Posted<Body>> {
	const headers = { 'content-type': 'application/json' };
	const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
	return answer.json();
}

/** The browser's reasons, in words. Closing its window is no error: people change their minds. */
function explain(error: unknown): string | null {
	const name = error instanceof Error ? error.name : '';
	if (name === 'NotAllowedError' || name === 'AbortError') {
		return 'La clé d’accès n’a pas été utilisée\u00A0: la demande a été fermée, ou cet appareil n’en a pas. Réessayez, ou prenez un autre moyen.';
	}
	if (name === 'InvalidStateError') return 'Cet appareil a déjà une clé d’accès pour votre compte.';
	if (name === 'TypeError') return 'La connexion au serveur a échoué. Réessayez dans un instant.';
	return 'Ce navigateur ou cette adresse ne permet pas les clés d’accès. Prenez un autre moyen.';
}
