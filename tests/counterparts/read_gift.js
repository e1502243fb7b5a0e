// Prints what gift-pegjs makes of a GIFT file, as JSON.
const fs = require("fs");
const path = require("path");
const { parse } = require(path.join(process.cwd(), "node_modules", "gift-pegjs"));
console.log(JSON.stringify(parse(fs.readFileSync(process.argv[2], "utf8"))));
