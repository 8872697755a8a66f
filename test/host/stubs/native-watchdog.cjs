// Stands in for @vscode/native-watchdog, which needs a compiler. The server is stopped by whoever started it.
exports.start = () => {};
