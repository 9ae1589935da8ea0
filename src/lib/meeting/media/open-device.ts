import {
	describeDeviceFailure,
	devicesUnsupported,
	type DeviceFailure
} from '../device-failure.ts';

/** Opens what is asked for, or says why it did not open. */
export async function openDevice(
	constraints: MediaStreamConstraints
): Promise<MediaStream | DeviceFailure> {
	if (!navigator.mediaDevices) return devicesUnsupported();
	try {
		return await navigator.mediaDevices.getUserMedia(constraints);
	} catch (error) {
		return describeDeviceFailure(error);
	}
}
