// Stands in for @vscode/deviceid, which needs a compiler. Telemetry is off, so the id is never used.
exports.getDeviceId = async () => '00000000-0000-4000-8000-000000000000';
