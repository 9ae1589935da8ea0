import * as v from 'valibot';

const base64url = v.pipe(v.string(), v.maxLength(8192), v.regex(/^[\w-]*$/));
const shared = {
	id: v.pipe(base64url, v.minLength(1)),
	rawId: base64url,
	type: v.literal('public-key'),
	clientExtensionResults: v.optional(
		v.pipe(
			v.unknown(),
			v.transform(() => ({}))
		),
		{}
	)
};

/** What a browser answers when it signs in with a passkey; what we do not read is left out. */
export const signedPasskey = v.object({
	...shared,
	response: v.object({
		clientDataJSON: base64url,
		authenticatorData: base64url,
		signature: base64url
	})
});

/** What a browser answers when it has made a passkey. */
export const newPasskey = v.object({
	...shared,
	response: v.object({
		clientDataJSON: base64url,
		attestationObject: base64url,
		transports: v.fallback(v.array(v.pipe(v.string(), v.regex(/^[a-z-]{1,20}$/))), [])
	})
});

/** Reads the body of a request by a schema; null when it is not that. */
export async function readJson<Output>(
	request: Request,
	schema: v.GenericSchema<unknown, Output>
): Promise<Output | null> {
	const body: unknown = await request.json().catch(() => null);
	const parsed = v.safeParse(schema, body);
	return parsed.success ? parsed.output : null;
}
