import { render } from 'preact';
import 'uplot/dist/uPlot.min.css';
import './style/page.css';
import { Shell } from './shell/Shell.tsx';
import { beginSession } from './signIn/begin.ts';
import { isBeside } from './signIn/beside.ts';

const root = document.getElementById('page');
if (isBeside()) document.body.textContent = 'You are signed in: this window can be closed.';
else if (root) {
  beginSession();
  root.textContent = '';
  render(<Shell />, root);
}
