package org.countersign.identity.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What went wrong outside Vaadin's pages, in words; never how, and never with a trace. */
@AtTheDoor
class ErrorPage implements ErrorController {

    /** Set by whoever refuses a request for a reason of its own: an {@link ErrorWords}. */
    static final String WORDS = ErrorWords.class.getName();

    @RequestMapping("/error")
    ModelAndView show(
            @RequestAttribute(name = RequestDispatcher.ERROR_STATUS_CODE, required = false) @Nullable Integer code,
            HttpServletRequest request) {
        int status = code == null ? HttpStatus.NOT_FOUND.value() : code;
        ErrorWords words = request.getAttribute(WORDS) instanceof ErrorWords own ? own : ErrorWords.of(status);
        ModelAndView page = new ModelAndView("door/error", HttpStatusCode.valueOf(status));
        page.addObject("words", words);
        return page;
    }
}
