"""Speak the protocol of assistants (MCP) for a casebook."""

import traceback
from collections.abc import Callable
from importlib.metadata import version
from typing import Any, TypeVar

import mcp_types as types
from anyio import to_thread
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel import Server
from mcp.shared.exceptions import MCPError

from rashomon.errors import RashomonError
from rashomon.export.heads import say_date
from rashomon.export.visible import flatten
from rashomon.mcp.answering import Answered, Guarded, Refused, answer, explain, fill_prompt, introduce
from rashomon.mcp.catalogue import choose_tools, describe_answer, describe_arguments
from rashomon.mcp.desk import Desk
from rashomon.mcp.phrases import load_phrases
from rashomon.mcp.resources import KINDS, read_uri, to_template, to_uri
from rashomon.store.answers import StoredReport
from rashomon.store.queries import list_reports

Context = ServerRequestContext[Any]
Result = TypeVar("Result")
_PLAIN = "text/plain"
_LISTED = 50
_LONGEST_NAME = 200
_FAULT = "something went wrong here; the log of the server says what"


def make_server(desk: Desk, *, judge: bool = False) -> Server[dict[str, Any]]:
    """A server that answers from a casebook, one call at a time; `judge` offers the tool that writes, too."""
    handlers = _Handlers(desk, judge=judge)
    server: Server[dict[str, Any]] = Server(
        "rashomon",
        version=version("rashomon"),
        title="rashomon: a casebook of news reports",
        instructions=introduce(),
        on_list_tools=handlers.list_tools,
        on_call_tool=handlers.call_tool,
        on_list_resources=handlers.list_resources,
        on_list_resource_templates=handlers.list_templates,
        on_read_resource=handlers.read_resource,
        on_list_prompts=handlers.list_prompts,
        on_get_prompt=handlers.get_prompt,
    )
    server.middleware.clear()  # what the library measures of each call, for whoever exports it elsewhere
    return server


class _Handlers:
    """What is answered to each kind of request."""

    def __init__(self, desk: Desk, *, judge: bool) -> None:
        self._desk, self._tools = desk, choose_tools(judge=judge)

    async def list_tools(self, _context: Context, _asked: types.PaginatedRequestParams | None) -> types.ListToolsResult:
        """The tools."""
        phrases = load_phrases().tools
        return types.ListToolsResult(
            tools=[
                types.Tool(
                    name=name,
                    description=phrases[name].says,
                    input_schema=describe_arguments(name, tool),
                    output_schema=describe_answer(tool),
                    annotations=types.ToolAnnotations(
                        read_only_hint=not tool.writes,
                        destructive_hint=False,
                        idempotent_hint=not tool.writes,
                        open_world_hint=False,
                    ),
                )
                for name, tool in self._tools.items()
            ]
        )

    async def call_tool(self, _context: Context, asked: types.CallToolRequestParams) -> types.CallToolResult:
        """What a tool says; what is wrong with the call, if something is, as words that the assistant can act on."""
        told = await self._ask(lambda: self._answer(asked.name, asked.arguments or {}))
        return types.CallToolResult(
            content=[types.TextContent(text=told.text)],
            structured_content=told.structured if isinstance(told, Answered) else None,
            is_error=isinstance(told, Refused),
        )

    async def list_resources(
        self, _context: Context, asked: types.PaginatedRequestParams | None
    ) -> types.ListResourcesResult:
        """The reports, newest first."""
        cursor = asked.cursor if asked else None
        page = await self._ask(lambda: list_reports(self._desk.store, cursor=cursor, limit=_LISTED))
        return types.ListResourcesResult(resources=list(map(_describe, page.items)), next_cursor=page.next)

    async def list_templates(
        self, _context: Context, _asked: types.PaginatedRequestParams | None
    ) -> types.ListResourceTemplatesResult:
        """What addresses there are."""
        return types.ListResourceTemplatesResult(
            resource_templates=[
                types.ResourceTemplate(name=kind, uri_template=to_template(kind), description=says, mime_type=_PLAIN)
                for kind, (_, _, _, says) in KINDS.items()
            ]
        )

    async def read_resource(
        self, _context: Context, asked: types.ReadResourceRequestParams
    ) -> types.ReadResourceResult:
        """What stands at an address, in words."""
        call = await self._ask(lambda: read_uri(asked.uri))
        told = await self._ask(lambda: self._answer(call.tool, call.arguments))
        if isinstance(told, Refused):
            raise MCPError(types.INVALID_PARAMS, told.text)
        return types.ReadResourceResult(
            contents=[types.TextResourceContents(uri=asked.uri, mime_type=_PLAIN, text=told.text)]
        )

    async def list_prompts(
        self, _context: Context, _asked: types.PaginatedRequestParams | None
    ) -> types.ListPromptsResult:
        """The prompts."""
        return types.ListPromptsResult(
            prompts=[
                types.Prompt(
                    name=name,
                    description=phrase.says,
                    arguments=[
                        types.PromptArgument(name=key, description=meaning, required=True)
                        for key, meaning in phrase.arguments.items()
                    ],
                )
                for name, phrase in load_phrases().prompts.items()
            ]
        )

    async def get_prompt(self, _context: Context, asked: types.GetPromptRequestParams) -> types.GetPromptResult:
        """A prompt with its arguments filled in."""
        text = await self._ask(lambda: fill_prompt(asked.name, asked.arguments or {}))
        message = types.PromptMessage(role="user", content=types.TextContent(text=text))
        return types.GetPromptResult(description=load_phrases().prompts[asked.name].says, messages=[message])

    def _answer(self, name: str, arguments: dict[str, Any]) -> Answered | Refused:
        if name not in self._tools:
            return Refused(
                text=f"there is no tool {flatten(name[:_LONGEST_NAME])!r}; there are {', '.join(self._tools)}"
            )
        return answer(self._desk, self._tools[name], arguments)

    async def _ask(self, ask: Callable[[], Result]) -> Result:
        """Ask on a thread, so that the line stays open meanwhile. Raises MCPError where it cannot be answered."""

        def ask_alone() -> Result:
            with self._desk.alone:
                return ask()

        with Guarded(traceback.print_exception, MCPError(types.INTERNAL_ERROR, _FAULT)):
            try:
                return await to_thread.run_sync(ask_alone)
            except RashomonError as error:
                raise MCPError(types.INVALID_PARAMS, explain(error, self._desk)) from error


def _describe(stored: StoredReport) -> types.Resource:
    known = (stored.publisher, say_date(stored.published) if stored.published else None)
    says = " · ".join(flatten(part) for part in known if part)
    return types.Resource(
        uri=to_uri("reports", stored.id),
        name=flatten(stored.id)[:_LONGEST_NAME],
        description=says[:_LONGEST_NAME] or None,
        mime_type=_PLAIN,
    )
