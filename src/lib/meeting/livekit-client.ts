// By name: what nobody asks for stays out of the bundle (a tenth of the client).
export {
	ConnectionError,
	ConnectionErrorReason,
	ConnectionQuality,
	DeviceUnsupportedError,
	DisconnectReason,
	ExternalE2EEKeyProvider,
	LocalAudioTrack,
	LocalVideoTrack,
	Room,
	RoomEvent,
	ScreenSharePresets,
	Track,
	isLocalTrack,
	setLogLevel
} from 'livekit-client';
