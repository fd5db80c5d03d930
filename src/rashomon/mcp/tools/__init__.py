"""Answer what an assistant asks, a function a tool."""
