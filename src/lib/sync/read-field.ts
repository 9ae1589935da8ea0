/** A property of what came from outside: the schema library would weigh more than all that it reads in the room. */
export function readField(given: unknown, name: string): unknown {
	return typeof given === 'object' && given !== null ? Reflect.get(given, name) : undefined;
}
