import { defineUpdate } from '@temporalio/workflow';

export const bareDecide = defineUpdate<number, []>('decide');
export const BARE_QUEUE = 'bench-bare';
