import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { App } from './App';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');

const router = createBrowserRouter([
  { path: '/answer/:token', lazy: async () => ({ Component: (await import('./answer/AnswerPage')).AnswerPage }) },
  { path: '*', element: <App /> },
]);

createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
