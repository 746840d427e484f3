#!/usr/bin/env node
import { runCli } from './cli.mjs';
import { prepare } from './prepare.mjs';

// What a command prints is its result, perhaps JSON for a program: news of the preparation go elsewhere.
await prepare(process.stderr);
runCli();
